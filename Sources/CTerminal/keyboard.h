#ifndef MARKTMEESTER_KEYBOARD_H
#define MARKTMEESTER_KEYBOARD_H

/* Has curses hand over every key as it comes, ^C and ^Z too. `mm_key` reads them. */
void mm_keyboard_begin(int is_ascii);

/* No more keys. */
void mm_keyboard_end(void);

#endif
