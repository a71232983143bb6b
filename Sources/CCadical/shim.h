/* CaDiCaL's own C interface, from Debian's libcadical-dev. */
#include <ccadical.h>
