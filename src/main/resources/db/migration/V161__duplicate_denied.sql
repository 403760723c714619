-- Two reports of which an officer said that they are no duplicates: said once, for both, with who and when. The smaller
-- number stands first.
create table duplicate_denied (
    first_case  varchar(10) not null references complaint (case_number),
    second_case varchar(10) not null references complaint (case_number),
    account     varchar(64) not null,
    denied_at   timestamp with time zone not null,
    primary key (first_case, second_case)
);

create index duplicate_denied_second on duplicate_denied (second_case);
