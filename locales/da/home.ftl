### The start page: three things a person comes for.

home-title = Hvad har du brug for?
home-lead = Her er information og hjælp på dit sprog.
home-family = Kan min familie komme?
home-family-text = Svar på få spørgsmål. Se hvilke regler der gælder for familiesammenføring.
home-interpreter = Jeg har brug for tolk
home-interpreter-text = Bed om tolk til et møde. Se hvad kommunen svarer.
home-plan = Min plan
home-plan-text = Se hvem der gør hvad, og hvornår.
home-sign-in-needed = Du skal logge ind med MitID.
home-no-sign-in = Du skal ikke logge ind.
