#define _GNU_SOURCE
#include "rescue.h"
#include "terminal.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

/* What ends a program. A trap of Swift is ILL or TRAP; ours replaces the handler of its
   backtracer, which would print over the screen. */
static const int endings[] = {SIGTERM, SIGHUP,  SIGINT,  SIGQUIT, SIGSEGV, SIGABRT,
                              SIGBUS,  SIGFPE,  SIGILL,  SIGTRAP, SIGSYS,  SIGPIPE,
                              SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ};
enum { ENDINGS = sizeof endings / sizeof *endings };

/* What only leaves a note. */
enum { STOP, CONTINUE, RESIZE, NOTED };
static const int noted[NOTED] = {SIGTSTP, SIGCONT, SIGWINCH};

static int terminal = -1;
static struct termios modes;
static char farewell[512];
static size_t farewell_size;
static volatile sig_atomic_t is_ours;

static struct sigaction old_endings[ENDINGS], old_noted[NOTED];
static stack_t old_stack;
static char stack[64 * 1024];
static int is_watching;
static int notes[2] = {-1, -1};

/* Standard error while the screen is ours: what was there, and the file in memory that stands in
   for it. */
static int errors = -1, errors_aside = -1;

/* ---- Giving back: from here to `on_ending`, nothing but what a signal handler may call ---- */

static void write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

/* Puts standard error back, and says there what was said meanwhile. */
static void give_errors_back(void) {
  char bytes[1024];
  ssize_t count;
  off_t place = 0;
  int kept = errors;
  if (kept < 0) return;
  errors = -1; /* a signal may come in here again */
  dup2(kept, STDERR_FILENO);
  close(kept);
  while (place < 64 * 1024 && (count = pread(errors_aside, bytes, sizeof bytes, place)) > 0) {
    write_all(STDERR_FILENO, bytes, (size_t)count);
    place += count;
  }
  close(errors_aside);
  errors_aside = -1;
}

/* Whether the shell has put this program in front. */
static int is_in_front(void) {
  pid_t front = tcgetpgrp(terminal);
  return front < 0 || front == getpgrp();
}

/* Not written at all when the terminal takes nothing: a program that is told to end does end. What
   was typed and not read is thrown away: it was not meant for a shell. */
static void give_back(void) {
  struct pollfd room = {terminal, POLLOUT, 0};
  if (!is_ours) return;
  is_ours = 0;
  if (poll(&room, 1, 200) > 0) write_all(terminal, farewell, farewell_size);
  if (is_in_front()) {
    tcflush(terminal, TCIFLUSH);
    tcsetattr(terminal, TCSANOW, &modes);
  }
  give_errors_back();
}

/* Ends as the signal would have ended the program without us, so that its parent sees which. */
static void on_ending(int signal) {
  struct sigaction plain = {.sa_handler = SIG_DFL};
  give_back();
  sigaction(signal, &plain, NULL);
  raise(signal);
}

static void on_noted(int signal) {
  int kept = errno;
  char note = signal == SIGWINCH ? MM_RESIZED : signal == SIGCONT ? MM_CONTINUED : MM_STOPPED;
  ssize_t written = write(notes[1], &note, 1);
  (void)written; /* a full pipe has notes enough */
  errno = kept;
}

/* ---- Getting ready ---- */

void mm_rescue_begin(int descriptor) {
  static int is_registered;
  terminal = descriptor;
  farewell_size = 0;
  tcgetattr(terminal, &modes);
  if (notes[0] < 0 && pipe2(notes, O_CLOEXEC | O_NONBLOCK) < 0) notes[0] = notes[1] = -1;
  if (!is_registered) is_registered = atexit(give_back) == 0;
}

void mm_rescue_add(const char *text) {
  if (text == NULL || text == (const char *)-1) return;
  while (*text && farewell_size < sizeof farewell) {
    const char *end = text[0] == '$' && text[1] == '<' ? strchr(text, '>') : NULL;
    if (end)
      text = end + 1;
    else
      farewell[farewell_size++] = *text++;
  }
}

static void handle(int signal, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigfillset(&action.sa_mask);
  sigaction(signal, &action, NULL);
}

/* What the parent had ignored (nohup, a shell without jobs) stays ignored; what asks for no more
   than an end (PIPE and on) stays with whoever handles it. */
static int leaves(int signal, const struct sigaction *old) {
  if (old->sa_handler == SIG_IGN) return 1;
  switch (signal) {
  case SIGPIPE: case SIGALRM: case SIGUSR1: case SIGUSR2: case SIGXCPU: case SIGXFSZ:
    return old->sa_handler != SIG_DFL;
  }
  return 0;
}

void mm_rescue_watch(void) {
  if (!is_watching) {
    stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&own, &old_stack);
    for (int i = 0; i < ENDINGS; i++) sigaction(endings[i], NULL, &old_endings[i]);
    for (int i = 0; i < NOTED; i++) sigaction(noted[i], NULL, &old_noted[i]);
    is_watching = 1;
  }
  for (int i = 0; i < ENDINGS; i++)
    if (!leaves(endings[i], &old_endings[i])) handle(endings[i], on_ending, SA_ONSTACK);
  for (int i = 0; i < NOTED; i++)
    if (!leaves(noted[i], &old_noted[i])) handle(noted[i], on_noted, SA_ONSTACK | SA_RESTART);
}

/* Standard error that is a screen would be written over ours, and be gone with it. */
static void set_errors_aside(void) {
  if (errors >= 0 || !isatty(STDERR_FILENO)) return;
  errors_aside = memfd_create("errors", MFD_CLOEXEC);
  if (errors_aside < 0) return;
  errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (errors >= 0) {
    dup2(errors_aside, STDERR_FILENO);
  } else {
    close(errors_aside);
    errors_aside = -1;
  }
}

void mm_rescue_ours(int ours) {
  if (ours)
    set_errors_aside();
  else
    give_errors_back();
  is_ours = ours;
}

void mm_rescue_end(void) {
  if (!is_watching) return;
  for (int i = 0; i < ENDINGS; i++) sigaction(endings[i], &old_endings[i], NULL);
  for (int i = 0; i < NOTED; i++) sigaction(noted[i], &old_noted[i], NULL);
  sigaltstack(&old_stack, NULL);
  is_watching = 0;
}

/* ---- Notes and stopping ---- */

int mm_notes(void) { return notes[0]; }

int mm_note(void) {
  char note;
  return notes[0] >= 0 && read(notes[0], &note, 1) == 1 ? note : MM_NO_NOTE;
}

void mm_rescue_wait(void) {
  /* In a group that no shell looks after, nothing stops: so not for ever. */
  for (int i = 0; i < 100 && !is_in_front(); i++) raise(SIGTTOU);
}

/* The others first while this one ignores it; then this thread, which is stopped when it returns. */
void mm_rescue_stop(int whole_group) {
  if (old_noted[STOP].sa_handler == SIG_IGN) return;
  handle(SIGCONT, SIG_DFL, 0);
  if (whole_group) {
    handle(SIGTSTP, SIG_IGN, 0);
    kill(0, SIGTSTP);
  }
  handle(SIGTSTP, SIG_DFL, 0);
  raise(SIGTSTP);
  mm_rescue_watch();
  mm_rescue_wait();
}
