-- Under which keys a report is found again by one that is like it. A key is a hash of masked words, of a place and of a
-- region: it names nobody, and whoever holds this table alone learns only which reports are alike. No foreign key to the
-- case: some twenty rows a report would each look it up; they go with it by CaseRemoval, in one transaction.
create table duplicate_report (
    case_number varchar(10) not null primary key,
    received    bigint      not null
);

create index duplicate_report_received on duplicate_report (received);

-- Read backwards from the newest, a few rows of one key; nothing but the index is touched.
create table duplicate_key (
    match_key   bigint      not null,
    received    bigint      not null,
    case_number varchar(10) not null,
    primary key (match_key, received, case_number)
);

create index duplicate_key_case on duplicate_key (case_number);
