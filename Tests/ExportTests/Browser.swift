import Glibc
import JSONLines
import TestSupport
import Testing

/// Chromium without a window, steered through its own protocol: what pages do when they are opened.
enum Browser {
  /// What a page did.
  struct Visit {
    /// Addresses that it asked for, its own left out.
    let requests: [String]
    let dialogs: Int
    /// The elements outside of pictures and lists, in order.
    let elements: [String]
    /// Attributes that would run a script.
    let handlers: Int
    /// The widths, in pixels, at which it is wider than the screen.
    let overflow: [Int]
    /// The width of the narrowest cell with a sentence in it, on a phone; nil where there is none.
    let narrowest: Int?
  }

  /// `$CHROMIUM`, else where packages put it; nil where there is none.
  static let path: String? = {
    let named = getenv("CHROMIUM").map { String(cString: $0) }
    let places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    return ([named].compactMap { $0 } + places).first { access($0, X_OK) == 0 }
  }()

  /// Opens each page, at the width of a phone and of a desk.
  static func visits(to pages: [String]) throws -> [Visit] {
    let folder = try TemporaryFolder()
    var places: [JSONValue] = []
    for (number, page) in pages.enumerated() {
      places.append(.string(try folder.write(page, to: "\(number).html")))
    }
    let order: JSONValue = .object([
      "browser": .string(try #require(path)), "folder": .string(folder.path("profile")),
      "pages": .array(places),
    ])
    let output = try Python.output(of: driver, input: Array(order.line.utf8))
    return try #require(try JSONValue(parsing: output).array).map { value in
      let visit = value.object ?? [:]
      return Visit(
        requests: visit["requests"]?.array?.compactMap(\.string) ?? [],
        dialogs: visit["dialogs"]?.integer ?? -1,
        elements: visit["elements"]?.array?.compactMap(\.string) ?? [],
        handlers: visit["handlers"]?.integer ?? -1,
        overflow: visit["overflow"]?.array?.compactMap(\.integer) ?? [],
        narrowest: visit["narrowest"]?.integer)
    }
  }

  /// Source: Chrome DevTools Protocol, over the pipe of `--remote-debugging-pipe`.
  private static let driver = #"""
    import json, os, subprocess, sys
    order = json.load(sys.stdin)
    there, back = os.pipe(), os.pipe()
    def connect():
        first, second = os.dup(there[0]), os.dup(back[1])
        os.dup2(first, 3)
        os.dup2(second, 4)
    browser = subprocess.Popen(
        [order['browser'], '--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
         '--remote-debugging-pipe', '--user-data-dir=' + order['folder'], 'about:blank'],
        preexec_fn=connect, close_fds=False, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(there[0])
    os.close(back[1])
    replies = os.fdopen(back[0], 'rb')
    seen, number = [], 0
    def send(method, session, parameters):
        global number
        number += 1
        words = dict(id=number, method=method, params=parameters)
        if session: words['sessionId'] = session
        os.write(there[1], json.dumps(words).encode() + b'\0')
        return number
    def message():
        words = bytearray()
        while (byte := replies.read(1)) not in (b'\0', b''): words += byte
        if not words: raise EOFError('the browser has ended')
        told = json.loads(words)
        if told.get('method') == 'Page.javascriptDialogOpening':
            send('Page.handleJavaScriptDialog', told['sessionId'], dict(accept=False))
        return told
    def ask(method, session=None, **parameters):
        wanted = send(method, session, parameters)
        while (told := message()).get('id') != wanted: seen.append(told)
        return told.get('result', told)
    def wait(event):
        while not any(one.get('method') == event for one in seen): seen.append(message())
    target = ask('Target.createTarget', url='about:blank')['targetId']
    session = ask('Target.attachToTarget', targetId=target, flatten=True)['sessionId']
    for domain in ('Page', 'Network', 'Runtime'): ask(domain + '.enable', session)
    def value(words):
        told = ask('Runtime.evaluate', session, expression=words, returnByValue=True)
        return told['result'].get('value')
    found = []
    for page in order['pages']:
        seen.clear()
        ask('Page.navigate', session, url='file://' + page)
        wait('Page.loadEventFired')
        overflow = []
        for width in (360, 1280):
            ask('Emulation.setDeviceMetricsOverride', session, width=width, height=800,
                deviceScaleFactor=1, mobile=False)
            if value('document.documentElement.scrollWidth > innerWidth'): overflow.append(width)
            if width == 360:
                widths = value("[...document.querySelectorAll('th,td')]"
                               ".filter(e => e.textContent.length > 20 && e.clientWidth)"
                               ".map(e => e.clientWidth)")
        every = "[...document.querySelectorAll('*')]"
        elements = value(every + ".filter(e => !e.closest('svg')).map(e => e.localName)")
        handlers = value(every + ".flatMap(e => e.getAttributeNames())"
                         ".filter(name => name.startsWith('on')).length")
        asked = [one['params']['request']['url'] for one in seen
                 if one.get('method') == 'Network.requestWillBeSent']
        found.append(dict(
            requests=[url for url in asked if url != 'file://' + page],
            dialogs=sum(one.get('method') == 'Page.javascriptDialogOpening' for one in seen),
            elements=[name for name in elements if name not in ('ul', 'li')],
            handlers=handlers, overflow=overflow, narrowest=min(widths, default=None)))
    ask('Browser.close')
    browser.wait()
    json.dump(found, sys.stdout)
    """#
}
