-- how many tries are left to a pseudonym of an address or a case, shared by all nodes on PostgreSQL; expires_at in milliseconds since 1970
create table limit_bucket (
    id         varchar(100) not null primary key,
    state      bytea,
    expires_at bigint
);

create index limit_bucket_expires on limit_bucket (expires_at);
