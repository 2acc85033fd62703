// libmd's SHA-256.
#ifndef FACTDESK_CMESSAGEDIGEST_SHIM_H
#define FACTDESK_CMESSAGEDIGEST_SHIM_H
#include <sys/types.h>
#include <sha2.h>
#endif
