-- That a case was sent these words, told by a keyed digest: the words stand in the timeline alone.
create table sent_answer (
	case_number varchar(10) not null,
	digest varchar(64) not null,
	body_code varchar(64) not null,
	sent_at timestamp with time zone not null,
	primary key (case_number, digest)
);

create index sent_answer_same on sent_answer (body_code, digest, case_number);
