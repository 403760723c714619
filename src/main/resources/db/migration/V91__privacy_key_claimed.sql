-- Whether marks outside this room were made under the key: then it stays needed when no report is sealed under it any more.
alter table privacy_key add column claimed boolean default false not null;
