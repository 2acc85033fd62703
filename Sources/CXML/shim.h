// libxml2's HTML reader, used through its SAX interface only.
#ifndef FACTDESK_CXML_SHIM_H
#define FACTDESK_CXML_SHIM_H
#include <libxml/xmlversion.h>
// Only members that are never touched here need ICU's headers, which differ from those of Foundation's
// own ICU: a module that sees both is not built.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#endif
