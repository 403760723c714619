-- Instants that no calendar moves: ends of windows and of terms counted in hours of the clock.
create table sla_instant (
	case_number varchar(32) not null,
	term varchar(24) not null,
	subject varchar(64) default '' not null,
	falls_at timestamp with time zone not null,
	primary key (case_number, term, subject)
);
