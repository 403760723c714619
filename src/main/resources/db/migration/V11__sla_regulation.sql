-- The regulations that gave the limits. A case keeps the one that was in force when it was received.
-- The limits themselves stand in processes/sla/deadlines.dmn under the same code.
-- To be reviewed against the gazette: the exact days; here each begins with the year of its number.
create table sla_regulation (
	code varchar(40) primary key,
	title varchar(200) not null,
	valid_from date not null,
	valid_through date
);

insert into sla_regulation (code, title, valid_from, valid_through)
values ('PERMENPANRB-62-2018', 'Peraturan Menteri PANRB Nomor 62 Tahun 2018', date '2018-01-01', date '2024-12-31');
insert into sla_regulation (code, title, valid_from, valid_through)
values ('PERMENPANRB-5-2025', 'Peraturan Menteri PANRB Nomor 5 Tahun 2025', date '2025-01-01', null);
