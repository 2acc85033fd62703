import Text

/// Builds a page from the events of the parser; the state of one reading.
struct PageBuilder: ~Copyable {
  private(set) var page = Page()
  private let limits: LoadLimits
  /// Indices of the open elements.
  private var open: [Int32] = []
  /// How many of the open elements hide their text.
  private var unseen = 0
  private var links = 0
  private var strong = 0
  private var preformatted = 0
  private var wantsBlank = false
  private var blockStart: Int?
  private var block = PageBlock(range: TextRange(0, 0), element: -1)
  private var strongBytes = 0
  private var inTitle = false
  private var linkedData: [UInt8]?

  init(limits: LoadLimits) {
    self.limits = limits
  }

  /// How many elements are open.
  var depth: Int { open.count }

  mutating func start(_ name: String, _ attributes: borrowing PageAttributes) {
    let tag = PageTag(named: name)
    if tag.isBlock { endBlock() }
    let isStrong = tag == .inline && (name == "b" || name == "strong")
    var element = PageElement(
      tag: tag, traits: [], parent: open.last ?? -1, firstBlock: Int32(page.blocks.count))
    attributes.read { key, value in
      take(key, value, tag: tag, into: &element)
    }
    if tag == .inline, element.traits.contains(.notice) { element.tag = .block }
    if element.tag.isBlock, !tag.isBlock { endBlock() }
    if tag == .meta || tag == .link || tag == .time { takeFacts(tag, attributes) }
    let index = Int32(page.elements.count)
    if tag.isVoid {
      element.end = index + 1
      element.endBlock = element.firstBlock
    } else {
      open.append(index)
    }
    page.elements.append(element)
    switch tag {
    case .a:
      links += 1
      block.links += 1
    case .pre, .textarea: preformatted += 1
    case .title: inTitle = page.head.title.isEmpty
    case .script
    where attributes.value("type")?.lowercased().hasPrefix("application/ld+json") == true:
      linkedData = []
    default: break
    }
    if isStrong { strong += 1 }
    if tag.isUnseen { unseen += 1 }
  }

  mutating func end(_ name: String) {
    guard let index = open.last, !PageTag(named: name).isVoid else { return }
    let tag = page.elements[Int(index)].tag
    if tag.isBlock { endBlock() }
    open.removeLast()
    page.elements[Int(index)].end = Int32(page.elements.count)
    page.elements[Int(index)].endBlock = Int32(page.blocks.count)
    switch tag {
    case .a: links -= 1
    case .pre, .textarea: preformatted -= 1
    case .title: inTitle = false
    case .script:
      if let script = linkedData { page.head.linkedData.append(script) }
      linkedData = nil
    default: break
    }
    if tag == .inline, name == "b" || name == "strong" { strong -= 1 }
    if tag.isUnseen { unseen -= 1 }
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    if inTitle { page.head.title += String(decoding: bytes, as: UTF8.self) }
    if linkedData != nil { linkedData?.append(contentsOf: bytes) }
    guard unseen == 0 else { return }
    let before = page.text.count
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte <= 32 {
        if preformatted > 0, byte == 10 { endBlock() } else { wantsBlank = true }
        index += 1
        continue
      }
      if blockStart == nil {
        blockStart = page.text.count
        wantsBlank = false
      } else if wantsBlank {
        page.text.append(32)
        wantsBlank = false
      }
      let start = index
      while index < bytes.count, bytes[index] > 32 { index += 1 }
      page.text.append(contentsOf: bytes[start..<index])
    }
    let added = page.text.count - before
    if links > 0 { block.linkBytes += Int32(clamping: added) }
    if strong > 0 { strongBytes += added }
  }

  /// Closes what is open; nothing comes after.
  mutating func finish(isCut: Bool) {
    while let index = open.last {
      let tag = page.elements[Int(index)].tag
      if tag.isBlock { endBlock() }
      open.removeLast()
      page.elements[Int(index)].end = Int32(page.elements.count)
      page.elements[Int(index)].endBlock = Int32(page.blocks.count)
    }
    endBlock()
    page.isCut = isCut
  }

  private mutating func endBlock() {
    defer {
      block = PageBlock(range: TextRange(0, 0), element: -1)
      blockStart = nil
      strongBytes = 0
      wantsBlank = false
    }
    guard let start = blockStart else { return }
    let range = page.text.withUnsafeBufferPointer {
      TextLines.trimmed($0, start, page.text.count)
    }
    guard !range.isEmpty else { return }
    block.range = range
    block.isStrong = strongBytes * 10 >= range.length * 9
    block.element = open.last(where: { page.elements[Int($0)].tag.isBlock }) ?? -1
    page.blocks.append(block)
    page.text.append(10)
  }

  private mutating func take(
    _ key: PageAttributes.Key, _ value: UnsafePointer<UInt8>, tag: PageTag,
    into element: inout PageElement
  ) {
    switch key {
    case .name, .role, .microdata: element.traits.formUnion(TraitWords.shared.traits(of: value))
    case .hidden: element.traits.insert(.hidden)
    case .style: if PageAttributes.hides(value) { element.traits.insert(.hidden) }
    case .language:
      if tag == .html, page.head.language == nil { page.head.language = String(cString: value) }
    }
  }

  private mutating func takeFacts(_ tag: PageTag, _ attributes: borrowing PageAttributes) {
    if tag == .meta, page.head.metas.count < 1000 {
      let name =
        attributes.value("property") ?? attributes.value("name")
        ?? attributes.value("itemprop")
      if let name, let content = attributes.value("content") {
        page.head.metas.append((name.lowercased(), content))
      }
    } else if tag == .link, attributes.value("rel")?.lowercased() == "canonical" {
      page.head.canonical = page.head.canonical ?? attributes.value("href")
    } else if tag == .time, let value = attributes.value("datetime"), page.head.times.count < 100 {
      let isPublished =
        attributes.value("itemprop") == "datePublished"
        || attributes.value("pubdate") != nil
      page.head.times.append((value, isPublished))
    }
  }
}
