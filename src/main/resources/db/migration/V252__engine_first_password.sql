-- Accounts whose password somebody else gave them, until they chose their own. The password itself stands nowhere.
create table first_password (
	account varchar(64) primary key,
	given_at timestamp with time zone not null
);
