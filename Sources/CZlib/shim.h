// zlib, for gzip files and the members of ZIP archives.
#ifndef FACTDESK_CZLIB_SHIM_H
#define FACTDESK_CZLIB_SHIM_H
#include <zlib.h>
#endif
