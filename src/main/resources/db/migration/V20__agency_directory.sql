-- Bodies and their units as a tree. origin FILE rows follow the shipped data, ADMINISTRATOR rows are never overwritten by it.
-- A body that leaves the data stays as a row (active = false): old cases keep its name.
create table agency (
	code varchar(64) primary key,
	parent_code varchar(64) references agency (code),
	agency_level varchar(16) not null,
	function_code varchar(40),
	region_code varchar(16),
	name varchar(200) not null,
	name_en varchar(200),
	search_words varchar(500) not null,
	zone varchar(40) not null,
	approval_required boolean not null,
	to_review boolean not null,
	active boolean not null,
	origin varchar(16) not null
);

create index agency_parent on agency (parent_code);

create table category (
	code varchar(64) primary key,
	parent_code varchar(64) references category (code),
	default_class varchar(20) not null,
	name varchar(200) not null,
	name_en varchar(200),
	sort_order integer not null,
	to_review boolean not null,
	active boolean not null,
	origin varchar(16) not null
);

-- One row. data_digest: the shipped data that was loaded last, so that a start with the same data changes nothing.
-- stamp: renewed by every change of the tables above; each node compares it with the stamp of what it remembers.
create table agency_directory_state (
	id integer primary key,
	data_digest varchar(64) not null,
	stamp varchar(36) not null
);

insert into agency_directory_state (id, data_digest, stamp) values (1, 'none', 'empty');
