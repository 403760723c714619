create table reminder (
    case_number varchar(10) not null,
    clock       varchar(30) not null,
    round_no    integer     not null,
    step_no     integer     not null,
    primary key (case_number, clock, round_no, step_no)
);
