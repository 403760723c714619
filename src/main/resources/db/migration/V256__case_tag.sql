-- Words by which an office finds its cases again. owner: the body, or 'nasional'; nobody else reads them. No word of a
-- reporter stands here, and no number, address or name: what privacy recognises is refused.
create table case_tag (
	case_number varchar(20) not null,
	owner varchar(64) not null,
	word varchar(30) not null,
	account varchar(64) not null,
	tagged_at timestamp with time zone not null,
	primary key (case_number, owner, word)
);

-- What an office wrote last, to be suggested.
create index case_tag_owner on case_tag (owner, tagged_at);
