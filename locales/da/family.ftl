### Family reunification: the pages around the guide. They come with every page.

family-title = Kan min familie komme?
family-lead = Guiden hjælper dig med reglerne for familiesammenføring.
family-scope = Du får en liste over lovens betingelser. Du får også frister, papirer og rådgivere.
family-not-decision = Dette er information. Kun Udlændingestyrelsen træffer afgørelsen.
family-private = Dine svar bliver i din browser. De sendes ikke. De slettes, når du lukker fanen.
family-private-kiosk = Dine svar bliver i browseren. De sendes ikke og gemmes ikke.
family-soon = Søg så tidligt som muligt. Nogle frister er korte.
family-start = Start guiden
family-guide-title = Guide
family-refusal-title = Jeg har fået afslag
family-refusal-link = Har du fået afslag? Se, hvornår du senest kan klage
family-rules-title = Alle reglerne
family-rules-link = Læs alle reglerne
family-rules-outcomes-title = Reglerne for hver situation
family-rules-practical-title = Papirer, ansøgning og klage
