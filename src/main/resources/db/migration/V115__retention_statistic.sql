-- What stays of cases that were removed: how many, by month of receipt, body, category and end. No case, no person.
create table retention_statistic (
	received_month varchar(7)  not null,
	agency_code    varchar(64) not null,
	category_code  varchar(64) not null,
	status         varchar(30) not null,
	closed_by      varchar(20) not null,
	outcome        varchar(30) not null,
	cases          bigint      not null,
	primary key (received_month, agency_code, category_code, status, closed_by, outcome)
);
