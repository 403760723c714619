-- How far the demo's clock stands ahead of the real one. One row, never back.
create table engine_clock (
	id int not null primary key,
	offset_millis bigint not null
);

-- What the application itself deployed last, per room: tells our own change from an analyst's.
create table engine_room_deployment (
	room varchar(60) not null primary key,
	digest varchar(64) not null,
	deployment_id varchar(64) not null,
	deployed_at timestamp with time zone not null
);
