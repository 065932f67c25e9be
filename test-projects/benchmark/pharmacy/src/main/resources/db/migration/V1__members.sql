create table members (
    id bigint primary key,
    f1 varchar(20),
    f2 varchar(20) not null,
    tier varchar(10)
);

comment on column members.f1 is 'social security number';
alter table members add column ref_a varchar(40);
