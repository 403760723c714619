-- Which key-encryption keys sealed this database: ids only, one generation per key.
create table privacy_key (
	generation int not null primary key,
	key_id varchar(32) not null unique,
	registered_at timestamp with time zone not null
);

-- One wrapped data key per report. Emptying wrapped_key erases identity and originals; the row stays as a mark.
create table report_key (
	case_number varchar(20) not null primary key,
	key_id varchar(32),
	wrapped_key bytea,
	erased_at timestamp with time zone
);

create index report_key_by_key_id on report_key (key_id);

-- Who wrote the report. Ciphertext only; no other table has a column for a person.
create table reporter_identity (
	case_number varchar(20) not null primary key references report_key (case_number),
	ciphertext bytea not null
);

-- The words as they were written: the report itself (part 'report') and everything later in the case.
create table original_text (
	case_number varchar(20) not null references report_key (case_number),
	part varchar(60) not null,
	ciphertext bytea not null,
	primary key (case_number, part)
);
