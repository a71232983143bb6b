#define _XOPEN_SOURCE 700
#include "terminal.h"
#include <wchar.h>

int mm_width(unsigned int scalar) { return wcwidth((wchar_t)scalar); }
