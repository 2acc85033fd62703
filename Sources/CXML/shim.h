// libxml2's HTML reader, used through its SAX interface only.
#ifndef FACTDESK_CXML_SHIM_H
#define FACTDESK_CXML_SHIM_H
#include <libxml/HTMLparser.h>
#endif
