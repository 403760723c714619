-- the answer to a report, kept 24 hours for whoever asks again with the same key: the key as a keyed hash,
-- the body as a digest under the key, the answer sealed under the key
create table idempotency_record (
    key_hash      varchar(64) not null primary key,
    body_hmac     varchar(64) not null,
    sealed_answer bytea,
    created_at    timestamp with time zone not null
);

create index idempotency_record_created on idempotency_record (created_at);
