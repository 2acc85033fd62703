import Sessions
import Text

/// A session as sections of plain values, in reading order, without markup.
public struct Report: Sendable {}
