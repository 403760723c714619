-- A matter that came back at the same place within twelve months after a case of it was closed: that closing did not
-- last. Two numbers and two dates, no words; gone as soon as one of the two cases goes.
create table duplicate_recurrence (
    case_number  varchar(10) not null references complaint (case_number),
    earlier_case varchar(10) not null references complaint (case_number),
    closed_at    timestamp with time zone not null,
    recurred_at  timestamp with time zone not null,
    primary key (case_number, earlier_case)
);

create index duplicate_recurrence_earlier on duplicate_recurrence (earlier_case);
