-- Reporters who want no more messages about a case.
create table contact_stop (
	case_number varchar(20) not null primary key
);
