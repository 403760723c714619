-- Which officer of the national desk was shown which file: whoever lets it go further must have been.
create table attachment_look (
    case_number varchar(10) not null,
    position    integer     not null,
    officer     varchar(64) not null,
    primary key (case_number, position, officer),
    foreign key (case_number, position) references attachment (case_number, position) on delete cascade
);
