import Sessions
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59Z", -1),
    ("2026-11-22T09:30:00Z", 1_795_339_800),
    ("2024-02-29T12:00:01Z", 1_709_208_001), ("0001-01-01T00:00:00Z", -62_135_596_800),
    ("9999-12-31T23:59:59Z", 253_402_300_799),
  ]) func readsAndWritesTheOneForm(iso: String, seconds: Int) {
    #expect(Timestamp(iso: iso)?.seconds == seconds)
    #expect(Timestamp(seconds: seconds).iso == iso)
  }

  @Test(arguments: [
    "", "2026-11-22", "2026-11-22T09:30:00", "2026-11-22 09:30:00Z", "2026-13-22T09:30:00Z",
    "2026-02-29T09:30:00Z", "2026-11-22T24:00:00Z", "2026-11-22T09:60:00Z", "2026-11-22T09:30:60Z",
    "+026-11-22T09:30:00Z", "2026-11-22T09:30:0éZ", "2026-11-22T09:30:00z", "2026-11-22T09:30:00Z ",
    "0000-01-01T00:00:00Z",
  ]) func refusesAnyOther(iso: String) {
    #expect(Timestamp(iso: iso) == nil)
  }

  @Test(arguments: [
    (Int.max, "9999-12-31T23:59:59Z"), (Int.min, "0001-01-01T00:00:00Z"),
  ]) func staysWithinTheYearsThatCanBeWritten(seconds: Int, iso: String) {
    #expect(Timestamp(seconds: seconds).iso == iso)
  }
}
