-- Which files a case has; the files themselves lie sealed outside the database, under content_hash (keyed).
-- Neither an original name nor anybody's identity has a column.
create table attachment (
    case_number  varchar(10)  not null references complaint (case_number),
    position     integer      not null,
    kind         varchar(10)  not null,
    type         varchar(10)  not null,
    size_bytes   integer      not null,
    width        integer      not null,
    height       integer      not null,
    content_hash varchar(64)  not null,
    added_by     varchar(20)  not null,
    agency_code  varchar(64),
    added_at     timestamp with time zone not null,
    part         varchar(60)  not null,
    visibility   varchar(20)  not null,
    primary key (case_number, position)
);

create index attachment_content on attachment (content_hash);
