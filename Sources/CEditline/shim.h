// libedit's narrow interface for Swift: one wrapper for each shape of variadic call.
#ifndef FACTDESK_CEDITLINE_SHIM_H
#define FACTDESK_CEDITLINE_SHIM_H
#include <histedit.h>
#endif
