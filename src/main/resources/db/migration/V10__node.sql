-- The nodes that share this database, and what they judge with.

-- In the order in which they were first seen here; a row stays when its last node has gone.
create table node_knowledge (
    digest varchar(64) primary key,
    number int not null unique,
    -- false when something is missing that other nodes may have
    complete boolean not null
);

create table node (
    id uuid primary key,
    name varchar(200) not null,
    digest varchar(64) not null references node_knowledge,
    -- takes jobs
    works boolean not null,
    since timestamp with time zone not null,
    seen_at timestamp with time zone not null
);
