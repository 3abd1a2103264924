### Will I have to pay for the interpreter, and the frame of the pages with the law on interpreters.

fee-lead = Hos læge og på hospital kan der være et gebyr. Svar på nogle spørgsmål.
fee-private = Dine svar bliver på denne enhed. Svaret er information, ikke en afgørelse.
fee-again = Start forfra
fee-dont-know = Det ved jeg ikke
rights-lead = Reglerne om tolk, og hvad du kan ønske. Et ønske er ikke en ret.
booking-lead = Du bestiller ikke selv tolken. Her kan du se, hvem der gør.
remedies-lead = Sig det gerne til dem, du har møde med. Her ser du, hvor du kan klage.
rights-pages = Flere sider om tolk
rights-sources-heading = Kilder
