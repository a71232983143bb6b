#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "keyboard.h"
#include "terminal.h"
#include <curses.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

/* Codes of our own, over those of curses and of terminfo. */
enum { PASTE_BEGINS = 0x7000, PASTE_ENDS };

static WINDOW *keyboard; /* a pad: reading a key from a window would send that window */
static int is_ascii;
static mbstate_t begun; /* a character of which not all bytes have come */

/* Keys as nearly all terminals send them, for those that terminfo tells otherwise of or not at
   all: a sequence that curses does not know is no key. */
static void define_usual_keys(void) {
  static const struct {
    const char *text;
    int code;
  } usual[] = {{"\033[A", KEY_UP},     {"\033OA", KEY_UP},     {"\033[B", KEY_DOWN},
               {"\033OB", KEY_DOWN},   {"\033[C", KEY_RIGHT},  {"\033OC", KEY_RIGHT},
               {"\033[D", KEY_LEFT},   {"\033OD", KEY_LEFT},   {"\033[H", KEY_HOME},
               {"\033OH", KEY_HOME},   {"\033[1~", KEY_HOME},  {"\033[7~", KEY_HOME},
               {"\033[F", KEY_END},    {"\033OF", KEY_END},    {"\033[4~", KEY_END},
               {"\033[8~", KEY_END},   {"\033[3~", KEY_DC},    {"\033[5~", KEY_PPAGE},
               {"\033[6~", KEY_NPAGE}, {"\033[Z", KEY_BTAB},   {"\033OM", KEY_ENTER},
               {"\033OP", KEY_F(1)},   {"\033OQ", KEY_F(2)},   {"\033OR", KEY_F(3)},
               {"\033OS", KEY_F(4)}};
  for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
    if (key_defined(usual[i].text) == 0) define_key(usual[i].text, usual[i].code);
}

void mm_keyboard_begin(int only_ascii) {
  is_ascii = only_ascii;
  memset(&begun, 0, sizeof begun);
  keyboard = newpad(1, 1);
  keypad(keyboard, TRUE);
  nodelay(keyboard, TRUE);
  meta(keyboard, TRUE);
  set_escdelay(25);
  raw();
  noecho();
  nonl();
  define_key("\033[200~", PASTE_BEGINS);
  define_key("\033[201~", PASTE_ENDS);
  define_usual_keys();
  define_key(NULL, KEY_MOUSE); /* not asked for; what looks like one is an unknown sequence */
}

void mm_keyboard_end(void) {
  delwin(keyboard);
  keyboard = NULL;
}

/* Shift, Alt or Control with a key of the keypad: terminfo gives these names, not codes. */
static unsigned int named(const char *name) {
  static const struct {
    const char *name;
    unsigned int key;
  } names[] = {{"kUP", MM_UP},   {"kDN", MM_DOWN},    {"kLFT", MM_LEFT},    {"kRIT", MM_RIGHT},
               {"kHOM", MM_HOME}, {"kEND", MM_END}, {"kPRV", MM_PAGE_UP}, {"kNXT", MM_PAGE_DOWN},
               {"kDC", MM_DELETE}};
  for (size_t i = 0; name && i < sizeof names / sizeof *names; i++) {
    size_t length = strlen(names[i].name);
    if (strncmp(name, names[i].name, length) == 0 && strspn(name + length, "0123456789") < 3)
      return names[i].key;
  }
  return MM_OTHER_KEY;
}

static unsigned int key_of(int code) {
  switch (code) {
  case KEY_UP: case KEY_SR: return MM_UP;
  case KEY_DOWN: case KEY_SF: return MM_DOWN;
  case KEY_LEFT: case KEY_SLEFT: return MM_LEFT;
  case KEY_RIGHT: case KEY_SRIGHT: return MM_RIGHT;
  case KEY_HOME: case KEY_SHOME: case KEY_A1: case KEY_FIND: return MM_HOME;
  case KEY_END: case KEY_SEND: case KEY_C1: case KEY_SELECT: return MM_END;
  case KEY_PPAGE: case KEY_SPREVIOUS: case KEY_A3: return MM_PAGE_UP;
  case KEY_NPAGE: case KEY_SNEXT: case KEY_C3: return MM_PAGE_DOWN;
  case KEY_ENTER: return MM_ENTER;
  case KEY_BACKSPACE: return MM_BACKSPACE;
  case KEY_DC: case KEY_SDC: return MM_DELETE;
  case KEY_BTAB: return MM_BACK_TAB;
  case PASTE_BEGINS: return MM_PASTE_BEGINS;
  case PASTE_ENDS: return MM_PASTE_ENDS;
  }
  if (code >= KEY_F(1) && code <= KEY_F(63)) return MM_FUNCTION + (unsigned int)(code - KEY_F0);
  return code > KEY_MAX ? named(keyname(code)) : MM_OTHER_KEY;
}

/* Bytes, not wide characters: curses forgets a character of which only half has come, and takes
   what follows a wrong byte for a part of it. Answers whether a character is whole. */
static int completes(char byte, unsigned int *scalar) {
  wchar_t character;
  for (int is_again = 0; is_again < 2; is_again++) {
    int was_begun = !mbsinit(&begun);
    size_t result = mbrtowc(&character, &byte, 1, &begun);
    if (result == (size_t)-2) return 0;
    if (result != (size_t)-1) {
      *scalar = (unsigned int)character;
      return !is_ascii || (unsigned char)byte < 0x80;
    }
    memset(&begun, 0, sizeof begun);
    if (!was_begun) return 0;
  }
  return 0;
}

int mm_key(unsigned int *value) {
  for (;;) {
    int code = wgetch(keyboard);
    if (code == ERR) return MM_NOTHING;
    if (code == KEY_RESIZE) continue;
    if (code >= KEY_MIN) {
      memset(&begun, 0, sizeof begun);
      *value = key_of(code);
      return MM_KEY;
    }
    if (completes((char)code, value)) return MM_CHARACTER;
  }
}

int mm_hung_up(void) {
  struct pollfd side = {STDIN_FILENO, POLLIN, 0};
  int bytes = 0;
  if (poll(&side, 1, 0) <= 0) return 0;
  if (side.revents & (POLLHUP | POLLERR | POLLNVAL)) return 1;
  return (side.revents & POLLIN) && ioctl(STDIN_FILENO, FIONREAD, &bytes) == 0 && bytes == 0;
}
