#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "terminal.h"
#include "keyboard.h"
#include "rescue.h"
#include <curses.h>
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

#undef columns /* a macro of term.h */

/* More than any screen has; a terminal that says more is not believed. */
enum { MOST_COLUMNS = 1000, MOST_ROWS = 500 };

static SCREEN *screen;
static int is_utf8, is_ascii, has_colours, has_paste;

/* ---- Opening and closing ---- */

/* What to write when the program ends in the middle of something. Made from what is known of the
   terminal; where nothing is, what nearly all of them understand. */
static void prepare_rescue(void) {
  char *place = tigetstr("cup"), *leave = tigetstr("rmcup"), *show = tigetstr("cnorm");
  char *plain = tigetstr("sgr0");
  has_paste = strncmp(place, "\033[", 2) == 0;
  mm_rescue_begin(STDOUT_FILENO);
  if (has_paste) mm_rescue_add("\033[?2004l");
  mm_rescue_add(plain ? plain : "\033[0m");
  mm_rescue_add(tigetstr("op"));
  mm_rescue_add(tigetstr("rmkx"));
  mm_rescue_add(show ? show : "\033[?25h");
  if (leave) {
    mm_rescue_add(leave);
  } else {
    mm_rescue_add(tparm(place, (long)MOST_ROWS, 0L));
    mm_rescue_add("\r\n");
  }
}

/* Looks whether the terminal is one that can be drawn on. */
static int examine(void) {
  int answer, result = MM_OPENED;
  char *place;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return MM_NO_TERMINAL;
  if (setupterm(NULL, STDOUT_FILENO, &answer) == ERR)
    return answer == 1 ? MM_DUMB_TERMINAL : MM_UNKNOWN_TERMINAL;
  place = tigetstr("cup");
  if (place == NULL || place == (char *)-1)
    result = MM_DUMB_TERMINAL;
  else
    prepare_rescue();
  del_curterm(cur_term);
  return result;
}

static void allow_paste(int allowed) {
  const char *text = allowed ? "\033[?2004h" : "\033[?2004l";
  ssize_t written = has_paste ? write(STDOUT_FILENO, text, strlen(text)) : 0;
  (void)written;
}

/* The colours on the terminal's own background, so that nothing is black on black. */
static void prepare_colours(void) {
  const char *forbidden = getenv("NO_COLOR");
  has_colours = 0;
  if ((forbidden && *forbidden) || !has_colors()) return;
  if (start_color() == ERR || use_default_colors() == ERR || COLORS < 8) return;
  for (short colour = 1; colour < 8; colour++) init_pair(colour, colour, -1);
  has_colours = 1;
}

int mm_open(void) {
  int result;
  const char *codeset;
  mm_close();
  /* Characters only: a decimal comma or a translated message is not for libraries to meet. */
  setlocale(LC_CTYPE, "");
  codeset = nl_langinfo(CODESET);
  is_utf8 = strcmp(codeset, "UTF-8") == 0;
  is_ascii = strcmp(codeset, "ANSI_X3.4-1968") == 0;
  if ((result = examine()) != MM_OPENED) return result;
  mm_rescue_watch();
  mm_rescue_ours(1);
  screen = newterm(NULL, stdout, stdin);
  if (screen == NULL) {
    mm_rescue_ours(0);
    mm_rescue_end();
    return MM_UNKNOWN_TERMINAL;
  }
  mm_rescue_watch();
  typeahead(-1);
  mm_keyboard_begin(is_ascii);
  allow_paste(1);
  prepare_colours();
  mm_fit();
  return MM_OPENED;
}

void mm_close(void) {
  if (screen == NULL) return;
  allow_paste(0);
  endwin();
  mm_rescue_ours(0);
  mm_keyboard_end();
  delscreen(screen);
  screen = NULL;
  mm_rescue_end();
}

/* ---- Characters ---- */

int mm_is_utf8(void) { return is_utf8; }

int mm_has_colours(void) { return has_colours; }

int mm_width(unsigned int scalar) { return wcwidth((wchar_t)scalar); }

int mm_shows(unsigned int scalar) {
  char bytes[MB_LEN_MAX];
  mbstate_t state;
  if (scalar >= 0x20 && scalar < 0x7F) return 1;
  if (is_ascii || wcwidth((wchar_t)scalar) < 0) return 0;
  memset(&state, 0, sizeof state);
  return wcrtomb(bytes, (wchar_t)scalar, &state) != (size_t)-1;
}

/* ---- Drawing ---- */

int mm_columns(void) { return screen ? getmaxx(stdscr) : 0; }

int mm_rows(void) { return screen ? getmaxy(stdscr) : 0; }

int mm_fit(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) < 0 || size.ws_col == 0 || size.ws_row == 0) return 0;
  int columns = size.ws_col < MOST_COLUMNS ? size.ws_col : MOST_COLUMNS;
  int rows = size.ws_row < MOST_ROWS ? size.ws_row : MOST_ROWS;
  if (columns == mm_columns() && rows == mm_rows()) return 0;
  return resizeterm(rows, columns) == OK;
}

static attr_t curses_attributes(int attributes) {
  return (attributes & MM_BOLD ? A_BOLD : 0) | (attributes & MM_DIM ? A_DIM : 0) |
         (attributes & MM_UNDERLINE ? A_UNDERLINE : 0) | (attributes & MM_REVERSE ? A_REVERSE : 0);
}

void mm_put(int row, int column, const unsigned int *scalars, int count, int columns, int colour,
            int attributes) {
  wchar_t text[CCHARW_MAX + 1] = L"?";
  short pair = has_colours && colour > 0 && colour < 8 ? (short)colour : 0;
  cchar_t cell;
  int used = 0;
  if (row < 0 || column < 0 || row >= mm_rows() || column >= mm_columns()) return;
  if (count > 0 && wcwidth((wchar_t)scalars[0]) == columns) {
    text[used++] = (wchar_t)scalars[0];
    for (int i = 1; i < count && used < CCHARW_MAX; i++)
      if (wcwidth((wchar_t)scalars[i]) == 0) text[used++] = (wchar_t)scalars[i];
    text[used] = 0;
  }
  if (column + columns > mm_columns()) wcscpy(text, L" ");
  setcchar(&cell, text, curses_attributes(attributes), pair, NULL);
  mvadd_wchnstr(row, column, &cell, 1);
  /* What libc measures otherwise than we do is a sign of one column, and a blank. */
  if (columns == 2 && wcwidth(text[0]) == 1)
    mm_put(row, column + 1, (const unsigned int[]){' '}, 1, 1, colour, attributes);
}

void mm_erase(void) { erase(); }

void mm_place(int row, int column) { move(row, column); }

void mm_flush(void) {
  wnoutrefresh(stdscr);
  doupdate();
}

void mm_redraw(void) {
  clearok(curscr, TRUE);
  mm_flush();
}

/* ---- Leaving and coming back ---- */

void mm_resume(void) {
  mm_rescue_wait();
  mm_rescue_ours(1);
  /* For the next flush to set modes and screen anew, whoever changed them. */
  if (!isendwin()) endwin();
  mm_fit();
  allow_paste(1);
  mm_redraw();
}

void mm_suspend(int whole_group) {
  allow_paste(0);
  endwin();
  mm_rescue_ours(0);
  mm_rescue_stop(whole_group);
  mm_resume();
}
