### My need for an interpreter, said once.

need-lead = This is what you have said about your need. Only those you say yes to see it.
need-check-title = Check your answers about interpreters
need-save = Save my need
need-unsaved = It is not saved yet.
need-saved = Your need is saved
need-saved-text = You can change it and take back a yes whenever you want. Requests already sent do not change.
