-- Keys that marks were made under, one per purpose, each derived from a privacy key and wrapped by a newer one: with them the
-- marks can still be checked when the privacy key itself is gone.
create table privacy_mark_key (
	key_id varchar(32) not null,
	purpose varchar(40) not null,
	wrapped_by varchar(32) not null,
	wrapped_key bytea not null,
	primary key (key_id, purpose)
);

-- What lies under an older key is found chunk by chunk.
drop index report_key_by_key_id;
create index report_key_by_key on report_key (key_id, case_number);

-- Since when the house runs without the key: from then on nothing may be sealed under it.
alter table privacy_key add column given_up_at timestamp with time zone;
