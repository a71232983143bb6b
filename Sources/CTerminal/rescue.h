#ifndef MARKTMEESTER_RESCUE_H
#define MARKTMEESTER_RESCUE_H

/*
 * Gives the terminal back when the program ends in the middle of something: a signal, a trap, exit.
 *
 * Ready before curses touches the terminal: what will be written is made then, so that a signal
 * handler only has to write it.
 */

/* Begins: keeps the modes of the terminal, and forgets what was to be written. */
void mm_rescue_begin(int terminal);

/* Adds to what will be written; the waiting times that terminfo writes as $<5> are left out. */
void mm_rescue_add(const char *text);

/* Takes over the signals. To be done before curses starts and again after, for it has its own. */
void mm_rescue_watch(void);

/* The screen is ours now, or the shell's. Standard error is kept aside while it is ours. */
void mm_rescue_ours(int is_ours);

/* Puts the signals back as they were. */
void mm_rescue_end(void);

/* Stops this program, and the others of its group, until somebody continues it in front. */
void mm_rescue_stop(int whole_group);

/* Waits until the shell has put this program in front. */
void mm_rescue_wait(void);

#endif
