// nettle's SHA-256, which uses the processor's own instructions for it where there are some.
#ifndef FACTDESK_CMESSAGEDIGEST_SHIM_H
#define FACTDESK_CMESSAGEDIGEST_SHIM_H
#include <nettle/sha2.h>
#endif
