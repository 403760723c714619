package id.go.lapor.sla;

import java.time.LocalDate;

/** One free day of a year's joint decree (SKB tiga menteri). */
public record DecreedHoliday(LocalDate date, HolidayKind kind, String name) {
}
