-- One decision about many tasks: prepared, confirmed once, and what became of each. What the officer typed lies sealed and
-- goes with the last task, or after a day.
create table bulk_run (
    id           varchar(36) not null primary key,
    officer      varchar(64) not null,
    deed         varchar(20) not null,
    target       varchar(64),
    sealed_words bytea,
    prepared_at  timestamp with time zone not null,
    confirmed_at timestamp with time zone
);

create index bulk_run_prepared on bulk_run (prepared_at);

create table bulk_item (
    run_id      varchar(36) not null references bulk_run (id),
    place       integer     not null,
    task_id     varchar(64) not null,
    case_number varchar(10),
    target      varchar(64),
    state       varchar(10) not null,
    told        varchar(1000),
    primary key (run_id, place)
);

create index bulk_item_case on bulk_item (case_number);
