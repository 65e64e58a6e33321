import type { FigureNote } from '../../source/source-module.ts';

/** Questions that nobody answers: why, what it would take, and which figures lie nearest without being the answer. */
export const unanswered: readonly FigureNote[] = [
  {
    figure: 'darkfigure/share-controlled-by-cartels/us/undated/sexual-exploitation',
    unanswered: {
      question: 'What share of sex trafficking in the United States do drug cartels control?',
      why: 'The country has no reliable estimate of all sex trafficking, so there is no total to take a share of; and no agency or study that was read counts the part in which a cartel directs, profits or merely taxes. Police, border and drug agencies name sex trafficking among what cartels do, without a quantity. Researchers could not even separate cartels from other actors within migrant smuggling.',
      needed: [
        'An estimate of all sex trafficking in the country with an interval, from lists of several agencies or a survey, repeated.',
        'One definition of control: ownership, a share of the profit, a fee for passage, or protection.',
        'Case files of federal and state courts coded for the group behind each case, including cases charged as drug or racketeering offences.',
        'A check of how cases with a cartel differ in being found and charged from those without.',
      ],
      nearest: [
        {
          figure:
            'nij-bouche-2017/share-of-organized-crime-cases-by-group-type/us/2000-2015/group-type-cartel-mafia-syndicate',
          why: 'None of the federal cases with an organized group was a cartel’s. Prosecuted cases only, all forms of trafficking; help by cartels was seen and is not counted.',
        },
        {
          figure: 'nij-bouche-2017/share-of-defendants-in-organized-groups/us/2000-2015',
          why: 'Defendants in any organized group, couples and families included: no cartel, no share of trafficking.',
        },
        {
          figure:
            'bouche-preprint-2025/share-of-cases-by-group-type/us/2000-2022/group-type-unorganized-individuals',
          why: 'The share of prosecuted cases without any group; the cell for cartels is not in the part read.',
        },
        {
          figure: 'unodc-glotip/share-of-traffickers-in-organised-groups/world/2012-2023',
          why: 'Organized group in the UN’s broad sense of three people or more; court cases of the world, not the United States.',
        },
        {
          figure:
            'carpenter-gates-2016/share-of-facilitators-with-gangs/us-ca-san-diego-county/undated',
          why: 'Street gangs among interviewed facilitators in one border county.',
        },
        {
          figure:
            'mx-senate-ibd/share-of-victims-by-captor/mx/undated/captor-organized-crime-group',
          why: 'Who captured victims in Mexico; not who controls, and another country.',
        },
        {
          figure: 'catwlac/share-of-cases-linked-to-drug-gangs/mx/undated',
          why: 'One organisation’s caseload in Mexico, “linked to” drug gangs, without a document.',
        },
        {
          figure:
            'rand-hsoac-smuggling/passage-fees-to-drug-organizations/rand-northern-triangle-to-us/2017',
          why: 'What drug organizations take from migrants who pass: smuggling, not trafficking.',
        },
        {
          figure: 'doj-mexico-transfers/defendants-transferred/us/20250227',
          why: 'Wanted people handed over; no charge list that was read names human trafficking.',
        },
      ],
    },
  },
  {
    figure: 'darkfigure/people-in-trafficking/us/undated',
    unanswered: {
      question: 'How many people are trafficked in the United States?',
      why: 'Nobody counts what stays hidden. The Department of Homeland Security says that no reliable estimate exists, and the researchers of Congress say that comprehensive data on how often it happens are not available. Registers, hotline and courts see only what reaches them; the models that name a number rest on other countries’ surveys or on assumed rates.',
      needed: [
        'Repeated estimates from overlapping lists or surveys in a sample of places, with intervals that include the choice of model.',
        'One definition and a shared identifier that protects people, so that agencies’ lists can be joined.',
        'Surveys that reach workers and young people who are kept from contact.',
      ],
      nearest: [
        {
          figure: 'gsi/people-in-modern-slavery-2023-edition/us/2021',
          why: 'A risk model’s share of a regional total, of forced labour and forced marriage together; no interval was found.',
        },
        {
          figure: 'nhth/cases-identified/us/2023',
          why: 'Potential situations that reached a hotline: a floor of what is reported, not of what happens.',
        },
        {
          figure: 'ut-texas-2016/victims-estimated/us-tx/2016',
          why: 'One state, groups at risk times assumed rates.',
        },
        {
          figure: 'rti-sacramento-2022/victims-estimated/us-ca-sacramento-county/2015-2020',
          why: 'One county, sex trafficking at any time in six years, one model.',
        },
        {
          figure: 'uc-ohio-2019/known-victims/us-oh/2014-2016',
          why: 'Known minors and young adults in one state’s records: a floor.',
        },
        {
          figure: 'state-inflow-estimate/people-trafficked-in-per-year/us/undated/foreign',
          why: 'An old government number of people brought in each year, without a method; leaves out victims from within.',
        },
        {
          figure: 'unh-stransky-2008/range-of-published-estimates/us/undated/minor',
          why: 'The span of others’ estimates for juveniles: it shows that nobody knew.',
        },
      ],
    },
  },
  {
    figure: 'darkfigure/share-of-unaccompanied-children-trafficked/us/undated/minor',
    unanswered: {
      question: 'What share of unaccompanied children who reach the United States are trafficked?',
      why: 'No agency follows the children and looks for trafficking. The numbers that circulate count something else: papers not served, missed hearings, unanswered calls, gaps in files. An inquiry found that the health department kept no register of trafficking. A report on the work of UNICEF says that no figures tell how many child migrants fall victim.',
      needed: [
        'A random sample of released children, interviewed in safety with a tested instrument, over several years.',
        'A register of confirmed cases that can be joined to the records of children, with the time and place of the exploitation.',
        'A split between exploitation before, on and after the way.',
      ],
      nearest: [
        {
          figure: 'senate-psi/trafficking-cases-identified/us/20140101--20160128/minor',
          why: 'Cases that an inquiry came upon in files picked partly on concern: a floor, no share.',
        },
        {
          figure: 'senate-psi/cases-with-serious-indicators/us/20140101--20160128/minor',
          why: 'Signs, no finding, in the same selected files.',
        },
        {
          figure: 'hhs-otip/eligibility-letters/us/2022/minor/foreign',
          why: 'Letters for foreign children found to be victims at any time and place, unaccompanied or not: no part of the same children.',
        },
        {
          figure: 'crs-uac/apprehensions-of-unaccompanied-children/us/fy2022/minor',
          why: 'A denominator: apprehensions, not children.',
        },
        {
          figure: 'dhs-oig/children-transferred-to-orr/us/fy2022/minor',
          why: 'A denominator: children passed into care.',
        },
        {
          figure: 'dhs-oig/children-not-served-notice/us/20181001--20240531/minor',
          why: 'Court papers that were not served; told as lost or trafficked children, but neither.',
        },
        {
          figure: 'catwlac/share-of-children-caught-by-cartels/us-southern-border/undated/minor',
          why: 'The share that circulates: no document, sample or method was found.',
        },
        {
          figure: 'unhcr-cotr/share-who-may-need-protection/us/undated/minor',
          why: 'A possible need for protection from crime and violence at home, not trafficking.',
        },
      ],
    },
  },
  {
    figure: 'darkfigure/average-age-of-entry/us/undated/sexual-exploitation',
    unanswered: {
      question: 'At what age, on average, do people enter sex trafficking in the United States?',
      why: 'The age of 12 to 14 that circulates was reported by minors who were already exploited; adults were left out by design, so it cannot be the average of all. No study was found that asks a sample of victims of every age.',
      needed: [
        'A sample of victims of all ages, including those who entered as adults, with a stated way of finding them.',
        'The age at entry kept apart from the age at detection.',
        'The spread, not the average alone.',
      ],
      nearest: [
        {
          figure: 'carpenter-gates-2016/average-age-of-entry/us-ca-san-diego-county/undated/minor',
          why: 'Entry in childhood, in one county; two abstracts of the study give 16.1 and 15, and the first does not say that only children are averaged.',
        },
      ],
    },
  },
  {
    figure: 'darkfigure/share-of-victims-identified/world/undated',
    unanswered: {
      question: 'What share of the world’s trafficking victims is ever identified or rescued?',
      why: 'No sound worldwide estimate of undetected victims exists, says the UN office that collects the detected ones. The 1 percent that circulates was spoken by officials about 2012 without a method. A count of a year divided by a modelled stock follows whichever model is chosen; and identified is not rescued.',
      needed: [
        'National estimates of the undetected by overlapping lists, with the spread over models, in many countries.',
        'Numerator and denominator with one definition and one period.',
        'What happened to those identified: a count of people who are free, not of decisions.',
      ],
      nearest: [
        {
          figure:
            'rti-sacramento-2022/share-of-victims-identified/us-ca-sacramento-county/2015-2020',
          why: 'One county and one model: about a tenth of estimated victims stand on any list.',
        },
        {
          figure: 'ilo-gems/people-in-forced-labour/world/2021',
          why: 'A modelled stock of forced labour: a wider thing than trafficking, at one time.',
        },
        {
          figure: 'tip-report/victims-identified/world/2023',
          why: 'What governments told of a year’s identifications: a flow, not out of that stock.',
        },
        {
          figure: 'unodc-mse/undetected-victims/world/undated',
          why: 'The same gap as the UN office itself states it.',
        },
      ],
    },
  },
];
