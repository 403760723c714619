-- How far the national desk lets a reporter's file go (null: not asked, visibility alone counts), and whether an
-- officer said so. Files of reports that are here already: of an anonymous one that was forwarded its officers have
-- them, and nobody else from now on; of one that was not, nobody has looked at them yet.
alter table attachment add column reach varchar(10);
alter table attachment add column decided boolean default false not null;

update attachment set reach = 'PUBLIC' where part = 'report';

update attachment set reach = 'BODY' where part = 'report' and case_number in
    (select case_number from complaint where secret = true or (anonymous = true and forwarded_at is not null));

update attachment set reach = 'DESK' where part = 'report' and case_number in
    (select case_number from complaint where anonymous = true and forwarded_at is null);
