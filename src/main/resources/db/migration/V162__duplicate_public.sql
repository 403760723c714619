-- The keys of those cases alone that everybody may read and that are still worked on. A look of the public reads these
-- tables and no others, so neither its answer nor its time tells whether there is a case that is not public.
create table duplicate_public_report (
    case_number varchar(10) not null primary key,
    received    bigint      not null
);

create index duplicate_public_report_received on duplicate_public_report (received);

create table duplicate_public_key (
    match_key   bigint      not null,
    received    bigint      not null,
    case_number varchar(10) not null,
    primary key (match_key, received, case_number)
);

create index duplicate_public_key_case on duplicate_public_key (case_number);

insert into duplicate_public_report (case_number, received)
    select kept.case_number, kept.received from duplicate_report kept
    join complaint c on c.case_number = kept.case_number
    where c.forwarded_at is not null and c.secret = false and c.unpublished = false
    and c.status not in ('MERGED', 'CLOSED', 'ARCHIVED', 'BLOCKED');

insert into duplicate_public_key (match_key, received, case_number)
    select kept.match_key, kept.received, kept.case_number from duplicate_key kept
    join duplicate_public_report shown on shown.case_number = kept.case_number;

-- Who supports a public case instead of writing the same once more. The mark is a keyed hash of the case and of a random
-- word in one browser: it counts a press once, and tells neither who pressed nor that two cases have one supporter. No
-- time is kept: beside a log of addresses it would name somebody.
create table duplicate_supporter (
    case_number varchar(10) not null references complaint (case_number),
    mark        varchar(64) not null,
    primary key (case_number, mark)
);
