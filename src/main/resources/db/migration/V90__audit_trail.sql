-- Who read or changed a case: one chain per case, each entry sealed by a keyed hash over its fields and the hash before it.
create table audit_entry (
	case_number varchar(10) not null,
	seq_no integer not null,
	happened_at timestamp with time zone not null,
	actor varchar(64) not null,
	role varchar(20) not null,
	agency_code varchar(64),
	deed varchar(20) not null,
	detail varchar(200),
	digest varchar(64),
	key_id varchar(32) not null,
	previous_hash varchar(64) not null,
	hash varchar(64) not null,
	primary key (case_number, seq_no)
);

-- For the question of a breach: what did this account touch between then and then.
create index audit_entry_actor on audit_entry (actor, happened_at);

-- How long each chain is. settled is a mark of work, not of the record: whether the newest checkpoint covers this head.
create table audit_head (
	case_number varchar(10) not null primary key,
	entries integer not null,
	last_hash varchar(64) not null,
	key_id varchar(32) not null,
	mac varchar(64) not null,
	settled boolean not null
);

create index audit_head_settled on audit_head (settled, case_number);

-- Every few minutes, all heads that grew since: a chain of its own over the chains.
create table audit_checkpoint (
	round_no integer not null primary key,
	taken_at timestamp with time zone not null,
	leaves integer not null,
	leaves_digest varchar(64) not null,
	key_id varchar(32) not null,
	previous_hash varchar(64) not null,
	hash varchar(64) not null
);

create table audit_leaf (
	round_no integer not null,
	case_number varchar(10) not null,
	entries integer not null,
	last_hash varchar(64) not null,
	primary key (round_no, case_number)
);

create index audit_leaf_case on audit_leaf (case_number, entries, round_no);
