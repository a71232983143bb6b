#ifndef MARKTMEESTER_TERMINAL_H
#define MARKTMEESTER_TERMINAL_H

/*
 * The terminal in plain numbers: all that the program asks of curses, and nothing of curses itself.
 *
 * One terminal at a time, all calls on one thread. Rows and columns count from 0 at the top left.
 */

/* What opening came to. */
enum {
  MM_OPENED,
  MM_NO_TERMINAL,      /* standard input or standard output is none */
  MM_UNKNOWN_TERMINAL, /* nothing is known of what TERM names */
  MM_DUMB_TERMINAL     /* it cannot place its cursor */
};

/* Takes the terminal on standard input and output: screen, keyboard, signals. */
int mm_open(void);

/* Gives the terminal back as it was. More than once does no harm. */
void mm_close(void);

/* Whether the locale writes UTF-8. */
int mm_is_utf8(void);

/* Whether there are colours, and the person has not forbidden them (NO_COLOR). */
int mm_has_colours(void);

/* The columns of a scalar as libc answers them; -1 for what does not show. */
int mm_width(unsigned int scalar);

/* Whether a scalar can be shown in this locale. */
int mm_shows(unsigned int scalar);

/* Columns and rows as curses has them now. */
int mm_columns(void);
int mm_rows(void);

/* Takes over the size that the terminal says it has. Answers whether that is a new one. */
int mm_fit(void);

/* How a cell looks, added up. */
enum { MM_BOLD = 1, MM_DIM = 2, MM_UNDERLINE = 4, MM_REVERSE = 8 };

/* Puts one cell in its place: a scalar of so many columns with what is drawn over it; a colour of
   1 to 7, or 0 for the terminal's own. Nothing is sent until `mm_flush`. */
void mm_put(int row, int column, const unsigned int *scalars, int count, int columns, int colour,
            int attributes);

/* Empties every cell. */
void mm_erase(void);

/* Where the terminal's own cursor shall stand. */
void mm_place(int row, int column);

/* Sends what differs from what the terminal shows. */
void mm_flush(void);

/* Sends everything anew, whatever the terminal shows. */
void mm_redraw(void);

/* What `mm_key` came to. */
enum { MM_NOTHING, MM_CHARACTER, MM_KEY };

/* The keys that are no characters; F1 is MM_FUNCTION + 1, and so on. */
enum {
  MM_OTHER_KEY,
  MM_UP,
  MM_DOWN,
  MM_LEFT,
  MM_RIGHT,
  MM_HOME,
  MM_END,
  MM_PAGE_UP,
  MM_PAGE_DOWN,
  MM_ENTER,
  MM_BACKSPACE,
  MM_DELETE,
  MM_BACK_TAB,
  MM_PASTE_BEGINS,
  MM_PASTE_ENDS,
  MM_FUNCTION = 100
};

/* The next key, without waiting: a scalar or one of the keys above. After an escape character it
   waits for as long as the rest of a sequence may take, 25 ms. */
int mm_key(unsigned int *value);

/* Whether the other side of the terminal is gone. */
int mm_hung_up(void);

/* What `mm_note` answers. */
enum { MM_NO_NOTE, MM_RESIZED, MM_CONTINUED, MM_STOPPED };

/* A descriptor that is readable when a signal has left a note. */
int mm_notes(void);

/* The next note, without waiting. */
int mm_note(void);

/* Stops the program until somebody continues it, with all of its process group or alone; the
   terminal is the shell's in the meantime. The size may be another one afterwards. */
void mm_suspend(int whole_group);

/* Takes the terminal anew after somebody else has had it. */
void mm_resume(void);

#endif
