-- Whoever reads a profile may say that something in it is wrong; from visitors one open report about each peer is enough.
create policy a_visitor_reports_a_profile on safety.concern for insert to naast_viewer
    with check ((select viewer.acts_as()) = 'visitor' and kind = 'profile' and raised_by is null and words is null);

create unique index one_open_report_of_visitors_about_a_profile on safety.concern (regarding)
    where kind = 'profile' and raised_by is null and handled_at is null;
