### checked: machine
### source: 42df7d9c840e6641
### My need for an interpreter, said once.

need-lead = هذا ما قلته عن حاجتك إلى مترجم شفوي. لا يراه إلا من تسمح له أنت.
need-check-title = راجع إجاباتك عن المترجم الشفوي
need-save = حفظ إجاباتي
need-unsaved = لم يتم الحفظ بعد.
need-saved = تم حفظ إجاباتك عن المترجم الشفوي
need-saved-text = يمكنك تغيير إجاباتك وسحب أي موافقة متى تريد. الطلبات التي أرسلتها من قبل لا تتغير.
