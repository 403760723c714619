-- Whether the head approves an agency's answers, where the body said so itself. Beside the shipped rows and not in them:
-- a row that the body owned would no longer follow the decree that renames or closes it.
create table agency_approval (
	agency_code varchar(64) primary key references agency (code),
	required boolean not null
);
