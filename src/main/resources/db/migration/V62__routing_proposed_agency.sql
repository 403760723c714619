create table proposed_agency (
    case_number varchar(10)  not null references complaint (case_number),
    rank_no     integer      not null,
    agency_code varchar(64)  not null,
    agency_name varchar(300) not null,
    reason_key  varchar(100) not null,
    primary key (case_number, rank_no)
);
