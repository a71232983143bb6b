#ifndef MARKTMEESTER_TERMINAL_H
#define MARKTMEESTER_TERMINAL_H

/* The columns of a scalar as libc answers them. */
int mm_width(unsigned int scalar);

#endif
