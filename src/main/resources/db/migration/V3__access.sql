create table institution (
    id uuid primary key,
    version int not null,
    name varchar(200) not null unique,
    kind varchar(30) not null,
    active boolean not null
);

create table agency (
    id uuid primary key,
    version int not null,
    institution uuid not null references institution,
    name varchar(200) not null,
    active boolean not null,
    unique (institution, name)
);

create table person (
    id uuid primary key,
    version int not null,
    login varchar(100) not null unique,
    name varchar(200) not null,
    email varchar(200) unique,
    language varchar(5) not null,
    active boolean not null,
    -- Null: signs in elsewhere only.
    password varchar(200),
    password_given boolean not null,
    -- Sessions that began under another number have ended.
    sessions int not null,
    wrong int not null,
    wrong_since timestamp with time zone,
    locked_until timestamp with time zone
);

create table access_grant (
    id uuid primary key,
    person uuid not null references person,
    role varchar(30) not null,
    institution uuid references institution,
    agency uuid references agency
);
create index access_grant_person on access_grant (person);
create index access_grant_institution on access_grant (institution);

create table api_token (
    id uuid primary key,
    person uuid not null references person,
    name varchar(100) not null,
    digest varchar(64) not null unique,
    permits varchar(400) not null,
    read_only boolean not null,
    created timestamp with time zone not null,
    expires timestamp with time zone not null,
    revoked timestamp with time zone,
    last_used timestamp with time zone
);
create index api_token_person on api_token (person);
