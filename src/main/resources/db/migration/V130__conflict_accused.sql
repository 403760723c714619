-- Whom a report accuses: codes only. Struck by the national desk with a reason, which stands in the timeline.
create table accused_agency (
    case_number varchar(10) not null references complaint (case_number),
    agency_code varchar(64) not null,
    struck      boolean     not null,
    primary key (case_number, agency_code)
);
